import { defineCollection } from 'astro:content';
import { checkUnlessKnown, formatReport } from './checks/index.ts';
import { post } from './dev/board.ts';
import { recordLoaders } from './records/index.ts';
import { schemas } from './schemas/index.ts';

const loader = recordLoaders({
  check(files, root) {
    const report = checkUnlessKnown(files, root);
    post({ problems: report.problems, drafts: report.drafts, ids: files.ids });
    return { errors: report.errors, text: report.problems.length > 0 ? formatReport(report) : '' };
  },
});

export const collections = {
  reports: defineCollection({ loader: loader('reports'), schema: schemas.reports }),
  incidents: defineCollection({ loader: loader('incidents'), schema: schemas.incidents }),
  actors: defineCollection({ loader: loader('actors'), schema: schemas.actors }),
  ceasefires: defineCollection({ loader: loader('ceasefires'), schema: schemas.ceasefires }),
  places: defineCollection({ loader: loader('places'), schema: schemas.places }),
  briefings: defineCollection({ loader: loader('briefings'), schema: schemas.briefings }),
};
