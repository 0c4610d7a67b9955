-- How much do readers change, by kind of study and model package?
--
-- Of the draft that the reader had before them last, where any of it was used: word edits are words that were inserted, deleted or replaced, from the
-- draft to what was accepted, and from there to what was signed. Beside the mean stands how many for each hundred words of the draft, since long drafts
-- have more to change.

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
  content.study.modality AS modality,
  content.study.bodypart AS body_part,
  draft.model.name AS model,
  draft.model.version AS version,
  substr(draft.model.hash, 1, 12) AS package,
  count(*) AS records,
  round(avg(content.edit.wordedits), 2) AS mean_word_edits,
  round(1e2 * sum(content.edit.wordedits) / nullif(sum(content.edit.wordsbefore), 0), 1) AS edits_of_100_words,
  round(avg(content.signing.wordedits), 2) AS mean_word_edits_at_signing
FROM kept
WHERE content.outcome IN ('accepted', 'edited', 'rejected') AND NOT draft.isownsentences
GROUP BY 1, 2, 3, 4, 5
ORDER BY records DESC, 1, 2, 3, 4, 5
