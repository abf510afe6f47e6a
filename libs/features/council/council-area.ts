import type { Feature } from '#platform/feature';

/** A part of the council's work. Each has a folder and a module of its own, and is one line in the feature's index. */
export type CouncilArea = Required<Pick<Feature, 'module' | 'entities' | 'migrations' | 'personalData'>>;
