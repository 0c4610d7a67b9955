-- What becomes of the sentences of drafts, by model: kept, moved, edited, deleted; and how many do readers add?
--
-- Of the draft that the reader had before them last, where any of it was used. The share is that of all sentences that the two texts have.

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
  kept.draft.model.name AS model,
  kept.draft.model.version AS version,
  sentences.fate AS fate,
  count(*) AS sentences,
  round(1e0 * count(*) / sum(count(*)) OVER (PARTITION BY kept.draft.model.name, kept.draft.model.version), 3) AS share,
  sum(sentences.wordedits) AS word_edits
FROM kept
CROSS JOIN UNNEST(kept.content.edit.sentences) AS sentences (fate, before, after, wordedits)
WHERE kept.content.outcome IN ('accepted', 'edited', 'rejected') AND NOT kept.draft.isownsentences
GROUP BY 1, 2, 3
ORDER BY 1, 2, 4 DESC, 3
