import { Button } from '#renderer/design/button.tsx';
import { CopyButton } from '#renderer/design/copy-button.tsx';
import { FailureNote } from '#renderer/design/failure-note.tsx';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useStationQuery } from '#renderer/station/queries.ts';
import { Network } from './network.tsx';
import { PageFrame, PageSection } from './page-frame.tsx';

interface AboutPageProps {
  readonly onDesign: () => void;
  readonly onClose: () => void;
}

/** What the program is, where its data lies, and what it was kept from. */
export function AboutPage({ onDesign, onClose }: AboutPageProps) {
  const t = useMessages();
  const { data: about, error } = useStationQuery('about', {});
  return (
    <PageFrame title={t('page.about')} lead={t('about.lead')} onClose={onClose}>
      <FailureNote failure={error?.failure} />
      {about !== undefined && (
        <>
          <PageSection title={t('about.version')}>
            <dl className="facts">
              <dt>{t('product')}</dt>
              <dd>{about.programVersion}</dd>
              {Object.entries(about.components).map(([name, version]) => (
                <div key={name} className="fact">
                  <dt>{name}</dt>
                  <dd>{version}</dd>
                </div>
              ))}
            </dl>
          </PageSection>
          <PageSection title={t('about.dataFolder')} help={t('about.dataFolderHelp')}>
            <p className="actions">
              <code className="selectable">{about.dataFolder}</code>
              <CopyButton label={t('about.copyFolder')} text={() => about.dataFolder} />
            </p>
          </PageSection>
          <Network refused={about.refused} />
        </>
      )}
      <PageSection title={t('about.licences')}>
        <p>{t('about.licenceProgram')}</p>
        <p>{t('about.licenceFonts')}</p>
        <p>{t('about.licenceModel')}</p>
      </PageSection>
      <PageSection title={t('about.developers')}>
        <div className="actions">
          <Button isSmall onPress={onDesign}>
            {t('page.design')}
          </Button>
        </div>
      </PageSection>
    </PageFrame>
  );
}
