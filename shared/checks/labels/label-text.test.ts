import { describe, expect, it } from 'vitest';
import { labelsInWords } from './label-notation.testing.ts';

const sentences: readonly (readonly [sentence: string, labels: string])[] = [
  [
    'The lungs are clear of airspace disease, pneumothorax and effusion.',
    '-airspace-disease | -pneumothorax | -pleural-effusion',
  ],
  ['XXXX opacity in the right XXXX, most XXXX atelectasis.', '+lung-opacity right | ?atelectasis right'],
  ['The heart and pulmonary XXXX are normal.', '-cardiomegaly | -vascular-congestion'],
  ['Costophrenic XXXX are clear.', '-pleural-effusion'],
  ['Blunted left costophrenic XXXX.', '+costophrenic-blunting left'],
  [
    'Heart XXXX, mediastinum and lungs are unremarkable.',
    '-cardiomegaly | -enlarged-cardiomediastinum | -lung-opacity',
  ],
  ['Prominent right hilar adenopathy.', '+lymphadenopathy right {hilum}'],
  ['Normal mediastinal and hilar contours.', '-enlarged-cardiomediastinum | -hilar-enlargement'],
  [
    'Mild cardiomegaly with pulmonary vascular congestion and small bilateral effusions.',
    '+cardiomegaly mild | +vascular-congestion | +pleural-effusion bilateral mild',
  ],
  ['Small nodule in the right apex, most likely a granuloma.', '+nodule right {apex} mild | ?granuloma right {apex}'],
  ['Left basilar atelectasis and/or infiltrate.', '?atelectasis left {base} | ?lung-opacity left {base}'],
  [
    'Stable postsurgical changes with improved bibasilar airspace opacities.',
    '+postsurgical-change unchanged | +airspace-disease bilateral {base} decreased',
  ],
  ['Opacity, not seen previously, may represent early pneumonia.', '+lung-opacity new | ?pneumonia'],
  ['Bibasilar atelectasis, left worse than right.', '+atelectasis bilateral {base}'],
  ['Right greater than left interstitial opacities.', '+interstitial-disease bilateral'],
  ['The left lung is clear, but there is a nodule in the right lung.', '-lung-opacity left | +nodule right {lung}'],
  [
    'Tip of the left subclavian catheter is in the cavoatrial junction; no pneumothorax.',
    '+venous-catheter left {cavoatrial junction} | -pneumothorax',
  ],
  ['Healing fractures of the left 6th and 7th ribs.', '+fracture left {rib}'],
  [
    'The heart size is borderline, and the pulmonary vessels are engorged.',
    '+cardiomegaly mild | +vascular-congestion',
  ],
  ['Bony structures are unremarkable.', '-abnormality {bone}'],
  [
    'No displaced rib fracture or pneumothorax is identified, but the left effusion is larger.',
    '-fracture {rib} | -pneumothorax | +pleural-effusion left increased',
  ],
  [
    'The cardiac silhouette is enlarged; mediastinal contours are normal.',
    '+cardiomegaly | -enlarged-cardiomediastinum',
  ],
  ['Heart failure is not excluded.', '?heart-failure'],
  ['Free intraperitoneal air cannot be ruled out.', '?free-air'],
  ['Low-grade edema has resolved, and lungs are clear.', '-edema resolved | -lung-opacity'],
  ['small rt pleural effusion', '+pleural-effusion right mild'],
  ['Loculated left effusion with adjacent compressive atelectasis.', '+pleural-effusion left | +atelectasis left'],
  [
    'Small left upper lobe granuloma, unchanged, and no active tuberculosis.',
    '+granuloma left {upper lobe} mild unchanged | -tuberculosis',
  ],
  ['No evidence for active tuberculosis.', '-tuberculosis'],
  ['The nodule is stable at 7 mm.', '+nodule unchanged 7 mm'],
  ['Degenerative disc disease with large anterior osteophytes.', '+degenerative-change severe'],
  ['Flattening of the diaphragms and increased lung volumes.', '+hyperinflation'],
  ['Surgical clips in the right upper quadrant.', '+surgical-material right {abdomen}'],
  ['Old left clavicle deformity.', '+bone-deformity left {clavicle}'],
  ['There are diminished lung volumes.', '+low-lung-volumes'],
  ['Interval improvement in right lower lobe pneumonia.', '+pneumonia right {lower lobe} decreased'],
  ['Marked elevation of the right hemidiaphragm, unchanged.', '+elevated-diaphragm right severe unchanged'],
  ['Thickening of the minor fissure.', '+pleural-thickening right {fissure}'],
  [
    'Calcified left hilar node and calcified pleural plaques.',
    '+granuloma left {hilum} | +pleural-thickening left {hilum}',
  ],
  ['Peribronchial cuffing suggests bronchitis.', '+bronchial-thickening | ?bronchial-thickening'],
  ['Diffuse reticulonodular opacities bilaterally.', '+interstitial-disease bilateral'],
  ['Left ventricular assist device in place.', '+cardiac-device'],
  ['Tracheostomy tube in good position.', '+tube'],
  ['Right mainstem intubation.', '+device-malposition'],
  [
    'Low volumes, a raised left hemidiaphragm and a possible left basilar infiltrate.',
    '+low-lung-volumes | +elevated-diaphragm left | ?lung-opacity left {base}',
  ],
  ['Cardiomegaly with vascular congestion and suspected edema.', '+cardiomegaly | +vascular-congestion | ?edema'],
  ['A small amount of free air may be present.', '?free-air mild'],
  ['Effusion resolved, edema persists.', '-pleural-effusion resolved | +edema unchanged'],
  [
    'Interval removal of the left chest tube and a small left apical pneumothorax.',
    '-tube left resolved | +pneumothorax left {apex} mild',
  ],
  ['Calcified mediastinal and hilar lymph nodes.', '+granuloma {mediastinum, hilum}'],
  ['Large left effusion, possibly from trauma or pancreatitis.', '+pleural-effusion left severe | ?pancreatitis'],
  ['Opacity favored as atelectasis.', '+lung-opacity | ?atelectasis'],
  ['No pneumothorax, and the right effusion is stable.', '-pneumothorax | +pleural-effusion right unchanged'],
  ['Bibasilar opacities have significantly improved.', '+lung-opacity bilateral {base} decreased'],
  ['The effusion has increased slightly.', '+pleural-effusion increased'],
  ['Mildly increased interstitial markings.', '+interstitial-disease mild'],
  ['Calcified right hilar lymph XXXX.', '+granuloma right {hilum}'],
  ['Retrocardiac soft tissue density.', '+lung-opacity {retrocardiac}'],
  ['Lucencies throughout the chest XXXX representing emphysema.', '?emphysema'],
  ['Right chest XXXX with tip in the SVC.', '+venous-catheter right {superior vena cava}'],
  [
    'Heart size mildly to moderately enlarged, catheter tip in the SVC.',
    '+cardiomegaly mild | +venous-catheter {superior vena cava}',
  ],
  ['Increased lung markings in the left perihilar region.', '+interstitial-disease left {perihilar}'],
  ['Lungs are hypoinflated but clear.', '+low-lung-volumes | -lung-opacity'],
  ['The lungs are mildly hypoinflated but clear.', '+low-lung-volumes mild | -lung-opacity'],
  ['The heart remains moderately enlarged.', '+cardiomegaly moderate unchanged'],
  ['Mild XXXX deformities within the midthoracic spine.', '+vertebral-compression {thoracic spine} mild'],
  ['XXXX deformity of the left clavicle.', '+bone-deformity left {clavicle}'],
  ['The left lung is opaque.', '+lung-opacity left'],
  ['The pneumothorax measures 1 cm at the thoracic apex.', '+pneumothorax {apex} 1 cm'],
];

describe('Sentences of mixed kinds, with masks and dictation', () => {
  it.each(sentences)('%s', (sentence, labels) => {
    expect(labelsInWords(sentence)).toBe(labels);
  });
});
