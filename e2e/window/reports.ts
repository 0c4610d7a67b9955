/** Reports for the tests of the window, written for them. */

export const withoutImpression = `EXAM: XR chest, two views
INDICATION: Cough and fever for three days.
COMPARISON: None.
FINDINGS: There is a small right pleural effusion. The heart is mildly enlarged. Lungs are otherwise clear. No pneumothorax. Degenerative changes of the thoracic spine.`;

export const wrongSide = `${withoutImpression}
IMPRESSION:
1. Small left pleural effusion.
2. Mild cardiomegaly.`;

export const critical = `EXAM: XR chest, portable
INDICATION: Shortness of breath.
COMPARISON: None.
FINDINGS: There is a large left pneumothorax with shift of the mediastinum to the right. No effusion.`;

export const knee = `EXAM: MRI right knee without contrast
INDICATION: Twisting injury.
FINDINGS: There is a tear of the medial meniscus. The cruciate ligaments are intact.`;

export const shortNormal = `EXAM: XR chest
INDICATION: Preoperative.
FINDINGS: The heart is normal in size. The lungs are clear. No pleural effusion or pneumothorax.`;

export const nodule = `EXAM: CT chest without contrast
INDICATION: 60-year-old man, smoker.
COMPARISON: None.
FINDINGS: There is a solid 9 mm nodule in the right upper lobe. No other nodules. No lymphadenopathy.
IMPRESSION: Solid 9 mm nodule in the right upper lobe.`;
