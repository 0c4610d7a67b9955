import type { StudyTerms } from './study-terms.ts';

/** What a study shows, as far as a model's scope tells body parts apart; the limbs with their girdles are one. */
export const bodyParts = [
  'chest',
  'ribs',
  'heart',
  'breast',
  'abdomen',
  'pelvis',
  'head',
  'neck',
  'spine',
  'extremity',
  'obstetric',
  'skeleton',
] as const;
export type BodyPart = (typeof bodyParts)[number];

/** Body parts as an exam or technique names them. */
export const bodyPartNames: Readonly<Record<BodyPart, StudyTerms>> = {
  chest: {
    decides: `
      chest; thorax; thoracic; lung; pulmonary; cxr; ctpa; mediastinum; pleural; thoracentesis; ldct; v q;
      vq scan; ventilation perfusion; sternum`,
  },
  ribs: { decides: 'rib' },
  heart: {
    decides: `
      heart; cardiac; coronary; coronary artery; echocardiogram; echocardiography; transthoracic echocardiogram;
      transesophageal echocardiogram; echo; tte; tee; myocardial; myocardial perfusion; cardiolite; stress test;
      muga; calcium score; ventriculogram; ekg; ecg; electrocardiogram; holter; tilt table;
      left heart catheterization; right heart catheterization`,
  },
  breast: {
    decides: `
      breast; mammogram; mammography; mammographic; mammo; ffdm; tomosynthesis; axillary ultrasound`,
  },
  abdomen: {
    decides: `
      abdomen; abdominal; kub; axr; liver; hepatic; hepatobiliary; hida; gallbladder; pancreas; mrcp; renal;
      kidney; adrenal; spleen; stone protocol; right upper quadrant; ruq; upper gi; barium; esophagram;
      esophagogram; swallow; small bowel; bowel; enema; gastric; enterography; colonoscopy; egd;
      esophagogastroduodenoscopy; ercp; cholangiogram; abdominal aorta; urogram; vcug; aaa; appendix; scrotal;
      buik`,
  },
  pelvis: {
    decides: `
      pelvis; pelvic; prostate; uterus; bladder; transvaginal; scrotum; scrotal; testicular; sacrum;
      hysterosalpingogram; ovary; rectum; bekken`,
  },
  head: {
    decides: `
      head; brain; skull; orbit; sinus; facial; facial bone; face; mandible; maxillofacial; temporal bone; iac;
      pituitary; sella; paranasal; nasal bone; eeg; tmj; cerebral; cranial; schedel; hersenen`,
  },
  neck: {
    decides: `
      neck; thyroid; carotid; carotid duplex; parotid; soft tissue of the neck; larynx; cervical soft tissue;
      salivary`,
  },
  spine: {
    decides: `
      spine; spinal; cervical spine; thoracic spine; lumbar spine; thoracolumbar; thoracolumbar spine;
      lumbosacral; lumbosacral spine; c spine; t spine; l spine; cervical; lumbar; lumbar puncture; coccyx;
      myelogram; discogram; sacroiliac; si joint; spinal cord`,
  },
  extremity: {
    decides: `
      shoulder; clavicle; scapula; ac joint; humerus; elbow; forearm; radius; ulna; wrist; scaphoid; hand; finger;
      thumb; hip; femur; thigh; knee; patella; tibia; fibula; tib fib; leg; lower leg; calf; ankle; foot; toe;
      heel; calcaneus; arm; upper extremity; lower extremity; extremity; knie; venous duplex;
      lower extremity venous; dvt; hüfte`,
  },
  obstetric: {
    decides: `
      ob; obstetric; fetal; fetus; pregnancy; biophysical profile; nuchal; anatomy scan; gestational`,
  },
  skeleton: {
    decides: `
      bone scan; whole body; skull base to mid thigh; skull base to thigh; skeletal survey; bone survey; dexa;
      dxa; bone density; bone densitometry; bone mineral density`,
  },
};
