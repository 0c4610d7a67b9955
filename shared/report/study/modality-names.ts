import type { StudyTerms } from './study-terms.ts';

/** How a study was done: DICOM codes, with XR for all plain radiography, NM with PET, and FL with angiography and intervention. */
export const modalities = ['XR', 'CT', 'MR', 'US', 'NM', 'MG', 'FL', 'other'] as const;
export type Modality = (typeof modalities)[number];

/** Names of modalities, as an exam or technique states them. */
export const modalityNames: Readonly<Record<Modality, StudyTerms>> = {
  XR: {
    decides: `
      radiograph; radiography; radiographic; x ray; xray; x xxxx; xr; cxr; kub; axr; plain film; film; roentgen;
      röntgen; babygram; skeletal survey; bone survey; bone age; pa and lateral; pa lateral; pa and lat;
      frontal and lateral; frontal lateral; ap and lateral; ap lateral; two view; # view; #v; one view;
      three view; four view; five view; single view; ap view; pa view; lateral view; frontal view; oblique view;
      ap portable; portable ap; portable; view; ap abdomen; ap chest; ap pelvis`,
  },
  CT: {
    decides: `
      ct; cta; ctpa; hrct; ldct; cect; ncct; ct angiogram; ct angiography; computed tomography;
      computerized tomography; computed tomographic; computertomografie; ct kub; ct scan; mdct; cat scan;
      pet ct scan of chest`,
  },
  MR: {
    decides: `
      mri; mr; mra; mrv; mrcp; fmri; mrt; mr angiogram; mr angiography; mr brain; magnetic resonance;
      magnetic resonance imaging; mri arthrogram; mr arthrogram; kernspintomographie`,
  },
  US: {
    decides: `
      ultrasound; ultrasonography; ultrasonogram; sonogram; sonography; sonographic; us; usg; duplex; doppler;
      echo; echocardiogram; echocardiography; echocardiographic; tte; tee; transthoracic echocardiogram;
      transesophageal echocardiogram; biophysical profile; echografie; carotid duplex`,
  },
  NM: {
    decides: `
      nm; nuclear medicine; pet; pet ct; ct pet; fdg pet; fdg pet ct; pet mri; pet mr; spect; spect ct;
      scintigraphy; scintigram; scintigraphic; bone scan; hida; hida scan; v q scan; vq scan; v q;
      ventilation perfusion; ventilation perfusion scan; lung scan; perfusion scan; gastric emptying; muga;
      cardiolite; sestamibi; thallium; stress test; myocardial perfusion; technetium; tc #m; nuclear;
      radionuclide; whole body scan`,
  },
  MG: {
    decides: `
      mg; mammogram; mammography; mammographic; ffdm; tomosynthesis; mammo; breast imaging; galactogram;
      digital mammogram`,
  },
  FL: {
    decides: `
      fl; fluoroscopy; fluoroscopic; esophagram; esophagogram; barium; barium swallow; barium enema; upper gi;
      upper gi series; small bowel follow through; modified barium swallow; videofluoroscopy; swallow study;
      enema; angiogram; angiography; angiographic; arteriogram; venogram; venography; catheterization;
      cardiac catheterization; left heart catheterization; right heart catheterization; ventriculogram;
      coronary angiography; embolization; angioplasty; drainage; paracentesis; vcug; voiding cystourethrogram;
      cystogram; hysterosalpingogram; cholangiogram; nephrostogram; myelogram; arthrogram; ercp; intervention;
      interventional; tips; vertebroplasty; kyphoplasty; discogram`,
  },
  other: {
    decides: `
      dxa; dexa; bone density; bone densitometry; densitometry; bone mineral density; eeg; electroencephalogram;
      emg; electromyography; nerve conduction; ekg; ecg; electrocardiogram; holter; colonoscopy; endoscopy;
      esophagogastroduodenoscopy; egd; bronchoscopy; cystoscopy; spirometry; pulmonary function; polysomnogram;
      sleep study; tilt table; tilt test; interrogation; audiogram; arthroscopy`,
  },
};
