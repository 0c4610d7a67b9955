-- What becomes of drafts, by the model that wrote them?
--
-- Every draft counts, also those that a reader asked to be made anew. Left out are those that the model was not asked for, because the report is not
-- of its kind: there the findings' own sentences stood in for a draft.

WITH kept AS (
  -- What a site withdrew is in no count, even before it is deleted; what was sent twice counts once.
  SELECT *
  FROM (
    SELECT
      feedback.*,
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
  drafts.model.name AS model,
  drafts.model.version AS version,
  count(*) AS drafts,
  round(avg(IF(drafts.outcome = 'accepted', 1e0, 0e0)), 3) AS accepted,
  round(avg(IF(drafts.outcome = 'edited', 1e0, 0e0)), 3) AS edited,
  round(avg(IF(drafts.outcome = 'rejected', 1e0, 0e0)), 3) AS rejected,
  round(avg(IF(drafts.outcome = 'regenerated', 1e0, 0e0)), 3) AS regenerated,
  round(avg(IF(drafts.outcome = 'ignored', 1e0, 0e0)), 3) AS ignored
FROM kept
CROSS JOIN UNNEST(kept.content.drafts) AS drafts (outcome, usedcandidate, model, programversion, isownsentences)
WHERE NOT drafts.isownsentences
GROUP BY 1, 2
ORDER BY 1, 2
