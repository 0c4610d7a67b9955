-- Which errors do readers mark in drafts (ReXVal's categories), how severe, and how often?
--
-- Readers mark what they care to: this counts marks, and no mark does not mean no error. Of_100_drafted is of all records of the model with a draft,
-- marked or not.

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
), drafted AS (
  SELECT draft.model.name AS model, draft.model.version AS version, count(*) AS records
  FROM kept
  WHERE content.outcome <> 'undrafted' AND NOT draft.isownsentences
  GROUP BY 1, 2
)
SELECT
  drafted.model,
  drafted.version,
  marks.category AS category,
  marks.severity AS severity,
  count(*) AS marks,
  count(DISTINCT kept.id) AS records,
  round(1e2 * count(*) / max(drafted.records), 1) AS of_100_drafted
FROM kept
CROSS JOIN UNNEST(kept.content.errors) AS marks (part, sentence, category, severity)
JOIN drafted ON drafted.model = kept.draft.model.name AND drafted.version = kept.draft.model.version
WHERE NOT kept.draft.isownsentences
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 5 DESC, 3, 4
