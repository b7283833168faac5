// Written out, because the runtime’s own list differs between machines. Parts of the world that are as wide stand with them.
const COUNTRIES = new Set(
  `afghanistan; africa; albania; algeria; america; american samoa; andorra; angola; anguilla; antigua and barbuda; argentina; armenia; aruba;
  asia; australia; austria; azerbaijan; bahamas; bahrain; balkans; bangladesh; barbados; belarus; belgium; belize; benin; bermuda; bhutan;
  bolivia; bosnia and herzegovina; botswana; brazil; britain; british virgin islands; brunei; bulgaria; burkina faso; burma; burundi;
  cambodia; cameroon; canada; cape verde; caribbean netherlands; caucasus; cayman islands; central african republic; chad; chile; china;
  colombia; comoros; congo; congo - brazzaville; congo - kinshasa; cook islands; costa rica; croatia; cuba; curaçao; cyprus; czech republic;
  czechia; côte d’ivoire; democratic republic of congo; denmark; djibouti; dominica; dominican republic; ecuador; egypt; el salvador;
  equatorial guinea; eritrea; estonia; eswatini; ethiopia; europe; falkland islands; faroe islands; fiji; finland; france; french guiana;
  french polynesia; gabon; gambia; georgia; germany; ghana; gibraltar; great britain; greece; greenland; grenada; guadeloupe; guam; guatemala;
  guinea; guinea-bissau; gulf; guyana; haiti; honduras; hong kong sar china; hungary; iceland; india; indonesia; iran; iraq; ireland; isle of
  man; israel; italy; ivory coast; jamaica; japan; jordan; kazakhstan; kenya; kiribati; kosovo; kuwait; kyrgyzstan; laos; latvia; lebanon;
  lesotho; levant; liberia; libya; liechtenstein; lithuania; luxembourg; macedonia; macao sar china; madagascar; malawi; malaysia; maldives; mali; malta;
  marshall islands; martinique; mauritania; mauritius; mayotte; mediterranean; mexico; micronesia; middle east; moldova; monaco; mongolia;
  montenegro; montserrat; morocco; mozambique; myanmar; namibia; nauru; nepal; netherlands; new caledonia; new zealand; nicaragua; niger;
  nigeria; niue; north korea; north macedonia; northern mariana islands; norway; oman; pakistan; palau; palestine; palestinian territories;
  panama; papua new guinea; paraguay; peru; philippines; pitcairn islands; poland; portugal; puerto rico; qatar; republic of congo; romania;
  russia; rwanda; réunion; samoa; san marino; saudi arabia; senegal; serbia; seychelles; sierra leone; singapore; sint maarten; slovakia;
  slovenia; solomon islands; somalia; south africa; south korea; south sudan; soviet union; spain; sri lanka; st. barthélemy; st. helena; st.
  kitts and nevis; st. lucia; st. martin; st. pierre and miquelon; st. vincent and grenadines; sudan; suriname; swaziland; sweden;
  switzerland; syria; são tomé and príncipe; taiwan; tajikistan; tanzania; thailand; timor-leste; togo; tokelau; tonga; trinidad and tobago;
  tunisia; turkey; turkmenistan; turks and caicos islands; tuvalu; türkiye; u.s. virgin islands; uganda; uk; ukraine; united arab emirates;
  united kingdom; united states; uruguay; us; usa; uzbekistan; vanuatu; vatican city; venezuela; vietnam; wallis and futuna; west bank;
  western sahara; gaza strip; gaza; dr congo; drc; democratic republic of the congo; yemen; yugoslavia; zambia; zimbabwe; åland islands`.split(
    /;\s+/,
  ),
);

/** Whether a name is a country’s, or that of a stretch of the world as wide. */
export function isCountry(name: string): boolean {
  return COUNTRIES.has(name.toLowerCase());
}
