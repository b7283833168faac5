import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { schemas, type CollectionName } from './schemas/index.ts';

// What a site of stock Astro does: each record is an MDX module that the bundler compiles. The schemas are the same.
const files = (name: CollectionName) => glob({ pattern: '[^_]*.mdx', base: `./src/content/${name}` });

export const collections = {
  reports: defineCollection({ loader: files('reports'), schema: schemas.reports }),
  incidents: defineCollection({ loader: files('incidents'), schema: schemas.incidents }),
  actors: defineCollection({ loader: files('actors'), schema: schemas.actors }),
  ceasefires: defineCollection({ loader: files('ceasefires'), schema: schemas.ceasefires }),
  places: defineCollection({ loader: files('places'), schema: schemas.places }),
  briefings: defineCollection({ loader: files('briefings'), schema: schemas.briefings }),
};
