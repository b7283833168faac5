/** The actions that the gate uses: each at the commit of one release, read by a person before it was taken. */
export const ACTIONS: Readonly<Record<string, { commit: string; version: string }>> = {
  'actions/checkout': { commit: '3d3c42e5aac5ba805825da76410c181273ba90b1', version: 'v7.0.1' },
  'actions/setup-node': { commit: '249970729cb0ef3589644e2896645e5dc5ba9c38', version: 'v6.5.0' },
  'actions/upload-artifact': { commit: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', version: 'v7.0.0' },
  'actions/upload-pages-artifact': { commit: 'fc324d3547104276b827a68afc52ff2a11cc49c9', version: 'v5.0.0' },
  'actions/deploy-pages': { commit: 'cd2ce8fcbc39b97be8ca5fce6e763baed58fa128', version: 'v5.0.0' },
};
