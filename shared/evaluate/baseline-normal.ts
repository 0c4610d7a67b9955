/**
 * The impression that two thirds of chest radiographs get. Answering it to everything scores high on overlap and finds
 * nothing: every system must be seen beside it.
 */
export const normalImpression = 'No acute cardiopulmonary abnormality.';
