-- Which checks fire on drafts, and do readers follow them or go on?
--
-- Applied: what the warning offered was taken. Resolved: put right in other words. Overridden: the reader went on with it. A kind that interrupts and
-- is mostly overridden costs more than it gives.

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
  checks.kind AS kind,
  checks.interrupts AS interrupts,
  count(*) AS fired,
  count(*) FILTER (WHERE checks.outcome = 'applied') AS applied,
  count(*) FILTER (WHERE checks.outcome = 'resolved') AS resolved,
  count(*) FILTER (WHERE checks.outcome = 'overridden') AS overridden,
  round(avg(IF(checks.outcome = 'overridden', 1e0, 0e0)), 3) AS share_overridden
FROM kept
CROSS JOIN UNNEST(kept.content.checks) AS checks (kind, interrupts, outcome)
GROUP BY 1, 2
ORDER BY 3 DESC, 1, 2
