import type { FindingEntry } from './vocabulary-entry.ts';

/** Tubes, lines, devices and what operations left. */
export const deviceEntries = [
  {
    name: 'tube',
    title: 'Tube',
    chexpert: 'Support Devices',
    phrases: `
      endotracheal tube; et tube; ett; nasogastric tube; ng tube; ngt; orogastric tube; og tube; feeding tube;
      enteric tube; dobbhoff; dobbhoff tube; dobhoff; dobhoff tube; chest tube; tracheostomy;
      tracheostomy tube; drain; thoracostomy tube; gastrostomy tube; peg tube; pigtail catheter;
      drainage catheter; pleural catheter; pleural drain; tracheostomy cannula; shunt;
      ventriculoperitoneal shunt; vp shunt; vp shunt catheter; shunt catheter; shunt tubing; thoracostomy;
      gastric tube; pigtail; biliary drain; nephrostomy tube; intubated; pleurx catheter; jejunostomy tube;
      chest drain; tracheal tube; tube; g tube; biliary stent`,
    sided: true,
  },
  {
    name: 'venous-catheter',
    title: 'Venous catheter',
    chexpert: 'Support Devices',
    phrases: `
      central line; central venous catheter; central venous line; picc; picc line; port; port a cath;
      portacath; portacatheter; port a xxxx; xxxx a cath; xxxx a xxxx; mediport; dialysis catheter; cvc; central catheter; venous catheter;
      swan ganz catheter; swan ganz; subclavian catheter; jugular catheter; subclavian line; jugular line;
      ij line; ij catheter; infusion port; chest port; infusaport; pulmonary artery catheter; hickman;
      hickman catheter; vascular catheter; venous access catheter; venous port; venous access port;
      peripherally inserted central catheter; hemodialysis catheter; ij central venous catheter; catheter;
      permcath; vascular access device; ij central line; subclavian central line;
      subclavian central venous catheter; broviac; power port; powerport; tunneled catheter;
      tunneled dialysis catheter; venous line; venous access device; chest wall port; port catheter;
      central venous access; chest xxxx tip; chest xxxx with tip; chest xxxx with its tip;
      chest xxxx with distal tip; chest xxxx with its distal tip; chest xxxx with the tip;
      chest xxxx is visualized with tip; chest xxxx is present with its tip; chest xxxx identified whose distal tip;
      chest xxxx , the distal tip; chest xxxx , with its distal tip; chest xxxx , with tip; chest xxxx catheter`,
    sided: true,
  },
  {
    name: 'cardiac-device',
    title: 'Cardiac device',
    chexpert: 'Support Devices',
    phrases: `
      pacemaker; pacer; icd; aicd; pacing device; pacemaker lead; pacing lead; defibrillator;
      cardiac defibrillator; icd lead; aicd lead; lead; lvad; prosthetic valve; prosthetic aortic valve;
      prosthetic mitral valve; loop recorder; cardiac device; valve replacement; aortic valve replacement;
      mitral valve replacement; pacer lead; cardiac defibrillator generator; generator; pulse generator; pacemaker generator; pacer generator;
      cardiac pacemaker; pacemaker wire; pacer wire; pacing wire; intra aortic balloon pump; cardiac pacer;
      valve prosthesis; mechanical valve; pacemaker device; icd device; bioprosthetic valve; valvuloplasty;
      ventricular assist device; left ventricular assist device; cardioverter; cardioverter defibrillator;
      dual lead pacemaker; aortic valve prosthesis; mitral valve prosthesis; annuloplasty; annuloplasty ring;
      icd/pacemaker; pacemaker defibrillator; cardiac monitor; cardiac generator; dual chamber pacemaker;
      cardiac pacing device; cardiac event monitor; leadless pacemaker; valvular prosthesis;
      defibrillator lead; defibrillator generator; cardiac conduction device; stimulator; nerve stimulator;
      spinal stimulator; cardiac lead; bipolar pacemaker`,
    sided: true,
  },
  {
    name: 'surgical-material',
    title: 'Surgical material',
    chexpert: 'Support Devices',
    phrases: `
      sternotomy wire; sternal wire; cerclage wire; surgical clip; clip; suture; suture material; staple;
      surgical suture; hardware; fusion; spinal fusion; stent; prosthesis; prosthetic; sternotomy;
      median sternotomy; midline sternotomy; sternotomy xxxx; median sternotomy wire; midline sternotomy wire;
      surgical staple; wire; fixation hardware; orthopedic hardware; plate and screw; screw; spinal rod; rod;
      plate; arthroplasty; shoulder arthroplasty; cholecystectomy clip; vascular clip; bypass graft;
      mediastinal clip; stent graft; coil; embolization coil; surgical hardware; harrington rod;
      joint prosthesis; breast implant; implant; surgical material; sternal xxxx; surgical anchor;
      suture anchor; bone anchor; humeral anchor; filter; ivc filter; mesh; breast prosthesis;
      surgical change xxxx; fixation device; graft; skin staple; laminectomy; metallic clip; surgical device;
      xxxx sternotomy; cabg clip; coronary stent; pin; fiducial marker; fiducial; lap band; gastric band;
      breast augmentation; surgical xxxx; internal fixation; disc prosthesis; spinal hardware;
      sternotomy suture; vascular graft; mediastinal wire; kyphoplasty; vertebroplasty; humeral prosthesis;
      fixation plate; interbody fusion; embolic coil; aortic stent; aortic stent graft; endograft; suture line`,
    sided: true,
  },
  {
    name: 'device-malposition',
    title: 'Malpositioned device',
    phrases: `
      malpositioned; malposition; misplaced; needs repositioning; recommend repositioning; repositioning;
      should be advanced; should be retracted; should be pulled back; should be withdrawn;
      should be repositioned; right mainstem intubation; mainstem intubation; suboptimal position; suboptimally positioned; recommend advancement;
      recommend retraction; incorrectly positioned; should be replaced; wrong position; coiled in the oropharynx;
      not well positioned; not in good position; lead fracture; fractured lead;
      disconnected; kinked; coiled in the esophagus; improperly positioned; abnormal position;
      advancement is recommended; retraction is recommended; need to be advanced;
      needs to be advanced; needs to be retracted; could be advanced; consider advancement;
      consider retraction; too high; too low; high in position; low in position;
      intubation of the right mainstem bronchus; in the right ventricle outflow; main bronchus intubation;
      right main bronchus intubation; endobronchial intubation; bronchial intubation; tip has moved; tip moved into;
      tip has migrated; tip migrated into; tip in the jugular vein; tip in the internal jugular vein;
      tip in the innominate vein; tip in the right internal jugular vein; tip in the left internal jugular vein;
      tip in the right jugular vein; tip in the left jugular vein; tip in the right axillary vein;
      tip in the left axillary vein; tip in the azygos vein`,
    signs: [
      {
        organs: 'endotracheal tube; et tube; ett; tracheal tube; tube',
        words: 'mainstem bronchus; main stem bronchus; mainstem; main bronchus; bronchus intermedius; esophagus',
      },
      {
        organs: `
          feeding tube; enteric tube; ng tube; ngt; nasogastric tube; orogastric tube; og tube; dobhoff; dobhoff tube;
          dobbhoff; dobbhoff tube; gastric tube`,
        words: `
          mainstem bronchus; main stem bronchus; mainstem; main bronchus; bronchus intermedius; bronchus; trachea;
          airway; pleural space; esophagus`,
      },
      {
        organs: 'picc; picc line; peripherally inserted central catheter',
        words: `
          right atrium; jugular vein; internal jugular vein; jugular; ij; ij vein; axillary vein; azygos vein`,
      },
    ],
  },
  {
    name: 'foreign-body',
    title: 'Foreign body',
    phrases: `
      foreign body; bullet; bullet fragment; shrapnel; radiopaque foreign body; metallic fragment;
      metallic foreign body; pellet; gunshot; bb; metallic density; metallic object; radiopaque density;
      retained foreign body; ballistic fragment; piercing; foreign object; jewelry; birdshot; shotgun pellet;
      radiodense foreign body; radiopaque object; ingested foreign body; metal fragment; gunshot fragment;
      button battery; disc battery; disk battery; ingested battery; swallowed battery`,
    sided: true,
  },
  {
    name: 'postsurgical-change',
    title: 'Postsurgical change',
    phrases: `
      postsurgical change; post surgical change; postoperative change; post operative change; mastectomy;
      lobectomy; pneumonectomy; resection; wedge resection; status post cabg; cabg; coronary artery bypass;
      bypass; surgical change; thoracotomy; coronary artery bypass graft; coronary bypass; lumpectomy;
      esophagectomy; postoperative; postsurgical; post surgical; bypass surgery; previous surgery;
      prior surgery; thoracotomy change; myocardial revascularization; transplant; gastric pull through;
      gastric pull up; radiation change; post radiation change; postradiation change; cardiac surgery;
      heart surgery; sternotomy change; axillary dissection; axillary node dissection; nephrectomy;
      cholecystectomy; splenectomy; surgical intervention; amputation; volume reduction surgery;
      revascularization; coronary artery bypass grafting; postop change; resected; surgical resection;
      post op change; surgically absent; bypass grafting; status post surgery; surgical defect; thoracoplasty;
      transplantation`,
    sided: true,
  },
] as const satisfies readonly FindingEntry[];
