import type { ModelRecord } from '#shared/records/model-record.ts';
import { Button } from '#renderer/design/button.tsx';
import { CopyButton } from '#renderer/design/copy-button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { Fold } from '#renderer/design/fold.tsx';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { PageFrame, PageSection } from '#renderer/pages/page-frame.tsx';
import { useStationQuery } from '#renderer/station/queries.ts';
import { Markdown } from './markdown.tsx';
import { MetricTable } from './metric-table.tsx';
import { ModelScope } from './model-scope.tsx';
import { VariantTable } from './variant-table.tsx';

/** The model that drafts here: what it is for, how good it is, and how fast on this computer. */
export function ModelPage({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const { data: model, error, isFetching, refetch } = useStationQuery('getModel', {});
  return (
    <PageFrame title={t('page.model')} lead={t('model.lead')} onClose={onClose}>
      {error !== null && (
        <div className="page-section-body">
          <FailureNote failure={error.failure} />
          <p>{t('model.failedNext')}</p>
          <div className="actions">
            <Button isDisabled={isFetching} onPress={() => void refetch()}>
              {t('tryAgain')}
            </Button>
          </div>
        </div>
      )}
      {model === undefined && isFetching && <p role="status">{t('model.opening')}</p>}
      {model !== undefined && <Model model={model} />}
    </PageFrame>
  );
}

const shortHash = 12;

function Model({ model }: { readonly model: ModelRecord }) {
  const t = useMessages();
  const { size, count } = useFormats();
  return (
    <>
      <PageSection title={model.title} help={`${model.name} ${model.version}`}>
        <ModelScope scope={model.scope} follows={model.follows} />
        <p className="note" data-kind="warning">
          {t('model.needsReview')}
        </p>
      </PageSection>
      <PageSection title={t('model.package')}>
        <dl className="facts">
          <dt>{t('model.hash')}</dt>
          <dd className="actions">
            <code title={model.hash}>{model.hash.slice(0, shortHash)}…</code>
            <CopyButton label={t('model.copyHash')} text={() => model.hash} />
          </dd>
          <dt>{t('data.size')}</dt>
          <dd>{size(model.bytes)}</dd>
          <dt>{t('model.threads')}</dt>
          <dd>{count(model.threads)}</dd>
        </dl>
      </PageSection>
      <PageSection title={t('model.speed')} help={t('model.speedHelp')}>
        <VariantTable variants={model.variants} />
      </PageSection>
      <PageSection title={t('model.metrics')} help={t('model.metricsHelp')}>
        <MetricTable metrics={model.metrics} />
      </PageSection>
      <PageSection title={t('model.trainingData')}>
        <p>{model.trainingData}</p>
      </PageSection>
      <PageSection title={t('model.licence')}>
        <p>{model.licence.name}</p>
        <Fold title={t('model.licenceText')}>
          <p className="plain-text">{model.licence.text}</p>
        </Fold>
      </PageSection>
      <PageSection title={t('model.card')} help={t('model.cardHelp')}>
        <Fold title={t('model.readCard')}>
          <Markdown text={model.modelCard} />
        </Fold>
      </PageSection>
    </>
  );
}
