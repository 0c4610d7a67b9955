import { describe, expect, it } from 'vitest';
import { labelsInWords } from './label-notation.testing.ts';

const sides: readonly (readonly [sentence: string, labels: string])[] = [
  [
    'Moderate right and small left pleural effusions.',
    '+pleural-effusion right moderate | +pleural-effusion left mild',
  ],
  ['Large right, small left pleural effusion.', '+pleural-effusion right severe | +pleural-effusion left mild'],
  [
    'Pleural effusions, moderate on the right and small on the left.',
    '+pleural-effusion right moderate | +pleural-effusion left mild',
  ],
  [
    'Bilateral effusions, small on the right and moderate on the left.',
    '+pleural-effusion right mild | +pleural-effusion left moderate',
  ],
  [
    'Moderate right effusion, small on the left, both unchanged.',
    '+pleural-effusion right moderate unchanged | +pleural-effusion left mild unchanged',
  ],
  [
    'The right effusion is moderate and the left effusion is small.',
    '+pleural-effusion right moderate | +pleural-effusion left mild',
  ],
  ['Patchy opacities in right mid lung and left base.', '+lung-opacity right {mid lung} | +lung-opacity left {base}'],
  [
    'Opacities in the right upper lobe, right lower lobe and left lower lobe.',
    '+lung-opacity right {upper lobe, lower lobe} | +lung-opacity left {lower lobe}',
  ],
  ['Right upper lobe and left lower lobe pneumonia.', '+pneumonia right {upper lobe} | +pneumonia left {lower lobe}'],
  [
    'Nodules of the right upper lobe, 8 mm, and left lower lobe, 5 mm.',
    '+nodule right {upper lobe} 8 mm | +nodule left {lower lobe} 5 mm',
  ],
  ['Haziness in the right lung and left base.', '+lung-opacity right | +lung-opacity left {base}'],
  ['Right and left lower lobe opacities.', '+lung-opacity bilateral {lower lobe}'],
  ['No right or left pleural effusion.', '-pleural-effusion bilateral'],
  ['Small right and left effusions.', '+pleural-effusion bilateral mild'],
  ['Effusions, right greater than left.', '+pleural-effusion bilateral'],
  ['The right effusion is larger than the left.', '+pleural-effusion bilateral'],
  ['Bilateral lungs are clear.', '-lung-opacity bilateral'],
  ['Left ventricular assist device in place.', '+cardiac-device'],
  ['The left ventricle is enlarged.', '+cardiomegaly {left ventricle}'],
  ['An opacity obscures the right heart border.', '+lung-opacity right'],
  ['Right middle lobe opacity.', '+lung-opacity right {middle lobe}'],
  ['Endotracheal tube tip is in the right mainstem bronchus.', '+tube | +device-malposition'],
  ['The tube ends in the right mainstem bronchus, right mainstem intubation.', '+tube | +device-malposition'],
  ['A mass narrows the right mainstem bronchus.', '+mass right'],
  ['Left pleural effusion associated with atelectasis.', '+pleural-effusion left | +atelectasis left'],
  ['Right effusion with associated consolidation.', '+pleural-effusion right | +consolidation right'],
  [
    'Left basilar opacity, which may represent atelectasis or pneumonia.',
    '+lung-opacity left {base} | ?atelectasis left {base} | ?pneumonia left {base}',
  ],
  [
    'Right lower lobe opacity that is concerning for infection.',
    '+lung-opacity right {lower lobe} | ?pneumonia right {lower lobe}',
  ],
  ['Left base opacity XXXX relates to scarring.', '+lung-opacity left {base} | ?scarring left {base}'],
  ['Left effusion, which is stable, and a nodule.', '+pleural-effusion left unchanged | +nodule'],
  ['Postsurgical and postradiation changes on the left.', '+postsurgical-change left'],
  ['Postoperative changes of left upper lobectomy.', '+postsurgical-change left'],
  [
    'Pleural thickening and old rib fractures are present on the right.',
    '+pleural-thickening right | +fracture right {rib}',
  ],
  ['The right base shows consolidation and atelectasis.', '+consolidation right {base} | +atelectasis right {base}'],
  [
    'Right effusion with associated atelectasis of the lower lobe.',
    '+pleural-effusion right | +atelectasis {lower lobe}',
  ],
  ['The right shoulder is negative.', '-abnormality right {shoulder}'],
  ['Nodular right lower lobe opacity.', '+nodule right {lower lobe}'],
  ['Diffuse nodular interstitial opacities.', '+interstitial-disease'],
  ['Nodular prominence of the right hilum.', '+hilar-enlargement right'],
  ['Mass density in the left midlung zone.', '+mass left {mid lung}'],
  ['Lungs demonstrate low volumes but are clear bilaterally.', '+low-lung-volumes | -lung-opacity bilateral'],
  ['Left base atelectasis as seen on CT abdomen and pelvis.', '+atelectasis left {base}'],
  ['Thoracic dextroscoliosis.', '+spinal-curvature right {thoracic spine}'],
];

const contrasts: readonly (readonly [sentence: string, labels: string])[] = [
  ['Haziness at the left base but not the right.', '+lung-opacity left {base}'],
  ['Effusion on the right but none on the left.', '+pleural-effusion right'],
  ['Pneumothorax on the left but no right pneumothorax.', '+pneumothorax left | -pneumothorax right'],
  [
    'No effusion on the right, although a small one on the left.',
    '-pleural-effusion right | +pleural-effusion left mild',
  ],
  ['Not the left but the right base shows consolidation.', '+consolidation right {base}'],
  ['The right effusion has resolved and the left is smaller.', '-pleural-effusion right resolved'],
  ['Left effusion, unlike the right, has increased.', '+pleural-effusion left increased'],
  ['The left effusion is smaller than that on the right.', '+pleural-effusion bilateral'],
];

const directions: readonly (readonly [sentence: string, labels: string])[] = [
  [
    'The trachea is deviated to the left by a large right thyroid mass.',
    '+mediastinal-shift left {thyroid} | +mass right severe',
  ],
  ['A left hilar mass displaces the trachea to the right.', '+mass left {hilum} | +mediastinal-shift right'],
  [
    'The cardiac silhouette is shifted to the right by a large left effusion.',
    '+mediastinal-shift right | +pleural-effusion left severe',
  ],
  ['The patient is rotated to the right; there is a left apical nodule.', '+nodule left {apex}'],
  ['The head is turned left; scarring in the right apex.', '+scarring right {apex}'],
  ['The right paratracheal stripe is normal, the left hilum is full.', '+hilar-enlargement left'],
];

const sizes: readonly (readonly [sentence: string, labels: string])[] = [
  ['The nodule was 8 mm; it is now 11 mm.', '+nodule 11 mm'],
  ['The nodule measured 8 mm before and measures 11 mm now.', '+nodule 11 mm'],
  ['The nodule has grown from 8 mm to 11 mm.', '+nodule increased 11 mm'],
  ['The mass has decreased from 5 to 3 cm.', '+mass decreased 3 cm'],
  ['The 11 mm nodule was previously 8 mm.', '+nodule 11 mm'],
  ['A 9 mm nodule, compared to 6 mm on the prior study.', '+nodule 9 mm'],
  ['A 9 mm nodule (6 mm on the prior study).', '+nodule 9 mm'],
  ['Right effusion with a 7 mm nodule.', '+pleural-effusion right | +nodule 7 mm'],
];

const shared: readonly (readonly [sentence: string, labels: string])[] = [
  ['Mild cardiomegaly and pulmonary edema.', '+cardiomegaly mild | +edema mild'],
  ['Mild cardiomegaly with pulmonary edema.', '+cardiomegaly mild | +edema'],
  ['Stable cardiomegaly and left basilar scarring.', '+cardiomegaly unchanged | +scarring left {base} unchanged'],
  ['Stable cardiomegaly and a small effusion.', '+cardiomegaly unchanged | +pleural-effusion mild'],
  ['Small left effusion and right basilar atelectasis.', '+pleural-effusion left mild | +atelectasis right {base}'],
  [
    'No change in the right pneumothorax or the pleural fluid.',
    '+pneumothorax right unchanged | +pleural-effusion right unchanged',
  ],
  [
    'No change in the cardiomegaly, effusions, or edema.',
    '+cardiomegaly unchanged | +pleural-effusion unchanged | +edema unchanged',
  ],
  ['No change in the known nodule, no effusion.', '+nodule unchanged | -pleural-effusion'],
  ['Increased interstitial markings.', '+interstitial-disease'],
  ['Increased density in the left base.', '+lung-opacity left {base}'],
  ['Interval increased interstitial markings.', '+interstitial-disease increased'],
  ['Interstitial markings have increased.', '+interstitial-disease increased'],
  ['Decreased lung volumes.', '+low-lung-volumes'],
  ['Developing pneumonia in the left base.', '+pneumonia left {base}'],
  ['No residual pneumothorax.', '-pneumothorax resolved'],
  ['No new or enlarging nodule.', '-nodule'],
  ['Calcification of the aortic arch.', '+aortic-atherosclerosis {aortic arch}'],
  ['Tortuous descending aorta.', '+aortic-tortuosity {descending aorta}'],
  ['Cardiac and mediastinal contours are normal.', '-cardiomegaly | -enlarged-cardiomediastinum'],
];

describe('Sides that are told apart', () => {
  it.each(sides)('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});

describe('Sides that are contrasted', () => {
  it.each(contrasts)('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});

describe('Sides that something points to', () => {
  it.each(directions)('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});

describe('Sizes of today and of a prior study', () => {
  it.each(sizes)('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});

describe('Degrees and changes that several findings share', () => {
  it.each(shared)('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});
