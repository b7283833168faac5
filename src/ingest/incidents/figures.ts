import type { Told } from '../claims/bundles.ts';

/** Whether one of the figures counts somebody and is no background. */
export function hasLiveFigure({ told }: { told: readonly Told[] }): boolean {
  return told.some(({ isBackground, count }) => !isBackground && count !== null);
}

/** Whether figures are told, and all of them are background. */
export function isOnlyBackground({ told }: { told: readonly Told[] }): boolean {
  return told.length > 0 && told.every(({ isBackground }) => isBackground);
}
