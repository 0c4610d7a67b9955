"""Which sentences report something abnormal.

A small rule for choosing training sentences, not a judge: a finding word counts unless something before it in its
clause, or right after it, denies it.
"""

import re

_FINDING = re.compile(
    r"\b(?:opaci\w+|consolidat\w+|atelecta\w+|effusions?|pneumothora\w+|(?:o?edema)\w*|cardiomegaly|enlarge\w+|nodul\w+|"
    r"mass(?:es)?|granuloma\w*|calcifi\w+|scar\w*|fibro\w+|emphysema\w*|hyperinflat\w+|hyperexpan\w+|hyperaerat\w+|"
    r"hyperlucen\w+|flatten\w+|degenerat\w+|spondyl\w+|spurring|scolio\w+|kypho\w+|fractur\w+|deformit\w+|osteophyt\w+|"
    r"hernia\w*|tortuo\w+|ectasi\w+|ectatic|aneurysm\w*|unfolded|sternotomy|bypass|cabg|catheter\w*|picc|"
    r"pacemaker|icd|leads?|tubes?|port|clips?|wires?|stents?|prosthe\w+|congest\w+|infiltrat\w+|pneumonia\w*|"
    r"interstitial|thicken\w+|blunt\w+|elevat\w+|eventration|widen\w+|prominen\w+|lucen\w+|cysts?|bullae?|bullous|"
    r"bronchiecta\w+|bronchitis|copd|low lung volumes?|low volumes?|hypoventilat\w+|hypoinflat\w+|crowding|engorge\w+|"
    r"adenopathy|lymphadenopathy|lesions?|densit(?:y|ies)|airspace disease|free air|pneumoperitoneum|collaps\w+|"
    r"shift\w*|displac\w+|compress\w+|osteopeni\w+|osteopor\w+|arthr\w+|disloc\w+|sarcoid\w*|tubercul\w+|"
    r"malposition\w*|atheroscler\w+|mastectomy|surgical|postoperative|abnormal\w*)\b",
    re.IGNORECASE,
)
_CLAUSE_BORDER = re.compile(
    r";|,? \b(?:but|however|although|though|except|aside from|other than|apart from|with the exception of)\b",
    re.IGNORECASE,
)
_DENIED_BEFORE = re.compile(
    r"\b(?:no|not|without|negative for|free of|clear of|absence of|absent|lack of|denies|nor|neither|none|rather than|"
    r"never)\b",
    re.IGNORECASE,
)
_DENIED_AFTER = re.compile(
    r"\b(?:(?:is|are|was|were) (?:not|no longer|absent)|(?:has|have) (?:resolved|cleared)|"
    r"not (?:seen|identified|visualized)|(?:is|are|appears?|remains?) (?:grossly )?"
    r"(?:normal|unremarkable|clear|within normal limits|intact|not enlarged))\b",
    re.IGNORECASE,
)
_NOT_A_FINDING = re.compile(
    r"\b(?:opacity|densit(?:y|ies)|lead) (?:projection|view)s?|interstitial (?:markings|pattern) (?:is|are) normal|"
    r"not (?:enlarged|widened|elevated)\b",
    re.IGNORECASE,
)


def is_abnormal(sentence: str) -> bool:
    """Whether the sentence reports at least one finding as present or possible."""
    for clause in _CLAUSE_BORDER.split(_NOT_A_FINDING.sub(" ", sentence)):
        for finding in _FINDING.finditer(clause):
            if _DENIED_BEFORE.search(clause, 0, finding.start()):
                break
            if not _DENIED_AFTER.search(clause, finding.end()):
                return True
    return False
