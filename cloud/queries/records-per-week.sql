-- How many records does each site send a week, and of how many readers?
--
-- The week begins on Monday and is that of the day in the object's name: when a record was sent, which a record itself does not say.
-- Readers are keyed hashes of their station: somebody who works at two stations counts twice.

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
  site,
  date_trunc('week', CAST(dt AS date)) AS week,
  count(*) AS records,
  count(DISTINCT reader) AS readers,
  count(*) FILTER (WHERE content.outcome <> 'undrafted') AS drafted
FROM kept
GROUP BY 1, 2
ORDER BY 1, 2
