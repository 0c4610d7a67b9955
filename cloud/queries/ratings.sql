-- How do readers rate drafts, and what harm could these have done?
--
-- Points go from 1, poor, to 5, good. Nobody is asked to rate: rated says of how many records with a draft somebody did, and those are not a
-- random sample. Harm is what the draft could have done to the patient, had nobody changed it.

WITH kept AS (
  -- What a site withdrew is in no count, even before it is deleted; what was sent twice counts once.
  SELECT *
  FROM (
    SELECT
      feedback.*,
      -- The draft that the reader had before them last has the outcome of the record.
      element_at(filter(content.drafts, d -> d.outcome = content.outcome), -1) AS draft,
      row_number() OVER (PARTITION BY feedback.site, feedback.id ORDER BY feedback.dt) AS nth
    FROM feedback
    WHERE
      feedback.dt >= '2026-01-01'
      AND NOT EXISTS (
        SELECT 1 FROM tombstones WHERE tombstones.site = feedback.site AND tombstones.id = feedback.id
      )
  )
  WHERE nth = 1
)
SELECT
  draft.model.name AS model,
  draft.model.version AS version,
  count(*) AS drafted,
  count(content.rating) AS rated,
  round(avg(content.rating.completeness), 2) AS completeness,
  round(avg(content.rating.correctness), 2) AS correctness,
  round(avg(content.rating.conciseness), 2) AS conciseness,
  count(*) FILTER (WHERE content.rating.harm = 'none') AS no_harm,
  count(*) FILTER (WHERE content.rating.harm = 'mild') AS mild_harm,
  count(*) FILTER (WHERE content.rating.harm = 'moderate') AS moderate_harm,
  count(*) FILTER (WHERE content.rating.harm = 'severe') AS severe_harm
FROM kept
WHERE content.outcome <> 'undrafted' AND NOT draft.isownsentences
GROUP BY 1, 2
ORDER BY 1, 2
