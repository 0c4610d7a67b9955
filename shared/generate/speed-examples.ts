/** Findings of ten invented chest radiographs, from a line to a page, none of them critical: what a model's speed is measured by. */
export const speedExamples: readonly string[] = [
  'The lungs are clear. The heart is normal in size.',
  'Small left pleural effusion. No pneumothorax. The heart is not enlarged.',
  'The cardiomediastinal silhouette is normal. The lungs are clear. No pleural effusion. The bones are intact.',
  'The heart is mildly enlarged. The pulmonary vessels are not engorged. No focal consolidation. Degenerative changes of the thoracic spine.',
  'There is patchy opacity at the right base, which may be atelectasis or early pneumonia. The left lung is clear. No effusion. Heart size is normal.',
  'The lungs are hyperinflated with flattened diaphragms, as in emphysema. No consolidation, effusion or pneumothorax. The aorta is tortuous. Heart size is within normal limits.',
  'A calcified granuloma lies in the left upper lobe and is unchanged. The lungs are otherwise clear. The hila are normal. There is mild scoliosis of the thoracic spine. No acute bony abnormality is seen.',
  'Median sternotomy wires are intact. The heart is moderately enlarged and the pulmonary vessels are indistinct, with thickened septal lines at both bases. Small bilateral pleural effusions are present. There is no pneumothorax. A left chest pacemaker has leads in the right atrium and the right ventricle.',
  'Lung volumes are low. Linear opacities at both bases are consistent with subsegmental atelectasis. There is no consolidation, and the costophrenic angles are sharp. The heart is at the upper limit of normal, which the low volumes may explain. The aorta is calcified at the arch. A small hiatal hernia is seen behind the heart. The upper abdomen is unremarkable. Old healed fractures of the left sixth and seventh ribs.',
  'Two views are compared with those of the previous year. The right hemidiaphragm is elevated, as before. There is new airspace opacity in the lingula with air bronchograms, consistent with pneumonia. Scarring in both apices is unchanged. The right lung is otherwise clear. A small left pleural effusion has developed. There is no pneumothorax. The heart is normal in size, and the mediastinal contours are unremarkable. The trachea is in the midline. Degenerative changes of the thoracic spine and of both shoulders are moderate. The bones are osteopenic, without a fracture. Surgical clips lie in the right upper quadrant.',
];
