/** Brings each chart to life when it comes near the screen; until then, and where anything fails, the drawing in the page stays. */
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      void import('./live/chart.ts').then(({ bringToLife }) => bringToLife(target as HTMLElement));
    }
  },
  { rootMargin: '200px' },
);

for (const figure of document.querySelectorAll('figure.chart[data-chart]')) observer.observe(figure);

export {};
