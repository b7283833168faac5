import { indexNames, type Named, type NameIndex } from './names.ts';

// Armed groups that news of our time names without saying what they are; one in a line, with its other names. The archive’s own records come first.
const GROUPS = `
Islamic State | ISIS | ISIL | Daesh | Da’esh | IS group | Islamic State of Iraq and the Levant | Islamic State of Iraq and Syria | Islamic State in Iraq and the Levant | Islamic State group
Islamic State West Africa Province | ISWAP
Islamic State Khorasan Province | Islamic State Khorasan | ISIS-K | IS-K | ISKP
Al-Qaeda | al-Qaida | al Qaeda | al Qaida
Al-Qaeda in the Arabian Peninsula | AQAP | Al Qaeda in the Arabian Peninsula
Al-Qaeda in the Islamic Maghreb | AQIM | al Qaeda in the Islamic Maghreb
Jabhat al-Nusra | al-Nusra Front | Nusra Front | Jabhat Fateh al-Sham
Hay’at Tahrir al-Sham | HTS | Hayat Tahrir al-Sham | Tahrir al-Sham
Ahrar al-Sham
Jaysh al-Islam | Jaish al-Islam | Army of Islam
Free Syrian Army | FSA
Syrian National Army | SNA
National Liberation Front for Syria
Syrian Democratic Forces | SDF
People’s Protection Units | YPG | Kurdish People’s Protection Units | Kurdish Peoples’ Protection Units
Kurdistan Workers’ Party | PKK
Peshmerga | peshmerga
Hezbollah | Hizbollah | Hizballah | Hizbullah
Hamas | Qassam Brigades | al-Qassam Brigades | Izz ad-Din al-Qassam Brigades
Islamic Jihad | Palestinian Islamic Jihad | al-Quds Brigades | Al Quds Brigades
Popular Resistance Committees
Al-Aqsa Martyrs’ Brigades | Al-Aqsa Martyrs Brigade
Popular Front for the Liberation of Palestine | PFLP
Popular Mobilization Forces | Popular Mobilisation Forces | Hashd al-Shaabi | Hashed al-Shaabi | PMF
Kataib Hezbollah
Mahdi Army
Houthis | Houthi rebels | Houthi | Huthis | Ansar Allah | Ansarullah
Southern Transitional Council
Libyan National Army | LNA
Government of National Accord | GNA
Ansar al-Sharia
Taliban | Taleban
Tehreek-e-Taliban Pakistan | TTP | Pakistani Taliban | Tehrik-i-Taliban Pakistan
Haqqani network
Balochistan Liberation Army | BLA | Baloch Liberation Army
Baloch Liberation Front | BLF | Balochistan Liberation Front
Lashkar-e-Taiba | LeT
Lashkar-e-Jhangvi | LeJ
Jaish-e-Mohammed | Jaish-e-Mohammad | JeM
Hizbul Mujahideen
Levies
Frontier Corps
CRPF
Maoists | Naxalites | Maoist rebels | Maoist guerrillas | Communist Party of India (Maoist)
United Liberation Front of Asom | ULFA
Liberation Tigers of Tamil Eelam | LTTE | Tamil Tigers | Tamil Tiger | Tamil Tiger rebels | Tiger rebels
Arakan Army
Kachin Independence Army | KIA
Karen National Liberation Army | KNLA
Ta’ang National Liberation Army | TNLA
Arakan Rohingya Salvation Army | ARSA
Tatmadaw
Abu Sayyaf
New People’s Army | NPA
Moro Islamic Liberation Front | MILF
Moro National Liberation Front | MNLF
Bangsamoro Islamic Freedom Fighters | BIFF
Jemaah Islamiyah
Boko Haram
Al-Shabaab | al-Shabab | al Shabaab | al Shabab
Jama’at Nasr al-Islam wal Muslimin | JNIM
Ansar Dine
National Movement for the Liberation of Azawad | MNLA
Lord’s Resistance Army | LRA
Allied Democratic Forces | ADF
March 23 Movement | M23
FDLR
CODECO
Mai-Mai | Mai Mai
Rapid Support Forces | RSF
Sudan People’s Liberation Army | SPLA
Sudan People’s Liberation Movement-North | SPLM-N
Janjaweed
Tigray People’s Liberation Front | TPLF
Oromo Liberation Army | OLA
Fano
Seleka
anti-Balaka
Coalition of Patriots for Change
Renamo
UNITA
AMISOM | ATMIS
Wagner Group | Wagner
Donetsk People’s Republic | DPR | DNR
Luhansk People’s Republic | Lugansk People’s Republic | LPR | LNR
Azov
Chetniks
Kosovo Liberation Army | KLA | UCK
Irish Republican Army | IRA
ETA
Revolutionary Armed Forces of Colombia | FARC
National Liberation Army | ELN | Army of National Liberation
Popular Liberation Army | EPL
April 19 Movement | 19 April Movement | M-19
Farabundo Marti National Liberation Front | FMLN
Shining Path | Sendero Luminoso
Tupac Amaru Revolutionary Movement | MRTA
Manuel Rodriguez Patriotic Front | FPMR
Guatemalan National Revolutionary Unity | URNG
Contras | Nicaraguan Resistance
Sandinista People’s Army | EPS
Clan del Golfo | Gulf Clan
Sinaloa Cartel
Jalisco New Generation Cartel | CJNG
Zetas
Zapatista Army of National Liberation | EZLN
Revolutionary Guards | Islamic Revolutionary Guard Corps | IRGC | Quds Force
IDF | Israel Defense Forces | Israel Defence Forces
NATO
International Security Assistance Force | ISAF
UN peacekeepers | U.N. peacekeepers | United Nations peacekeepers | UN peacekeeping force
United Nations Interim Force in Lebanon | UN Interim Force in Lebanon | UNIFIL | Unifil
African Union peacekeepers | AU peacekeepers | African Union troops | AU troops
`;

/** The groups as the names of an index; their ids begin with a sign that no record’s id has. */
const KNOWN_GROUPS: readonly Named[] = GROUPS.trim()
  .split('\n')
  .map((line): Named => {
    const spellings = line.split(' | ');
    const isState = /^(?:IDF|NATO|International Security|UN |United Nations|African Union|AMISOM|CRPF|Levies|Frontier Corps|Tatmadaw)/.test(
      line,
    );
    return { kind: 'actor', id: `?${spellings[0]!}`, name: spellings[0]!, sort: isState ? 'external-forces' : 'rebel-group', spellings };
  });

export const KNOWN_NAMES: NameIndex = indexNames(KNOWN_GROUPS);
