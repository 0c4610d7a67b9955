import { useMessages } from '#renderer/messages/use-messages.ts';
import { PageFrame } from '#renderer/pages/page-frame.tsx';
import { ColourList } from './colour-list.tsx';
import { ControlSamples } from './control-samples.tsx';
import { ReportSample } from './report-sample.tsx';
import { Themes } from './themes.tsx';
import { radii, spaces, textSizes } from './token-list.ts';

/** All that screens are made of, for who makes them. */
export function DesignPage({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  return (
    <PageFrame title={t('page.design')} lead={t('design.lead')} onClose={onClose}>
      <section className="design-part" aria-label={t('design.colours')}>
        <h2>{t('design.colours')}</h2>
        <Themes>
          <ColourList />
        </Themes>
      </section>
      <section className="design-part" aria-label={t('design.type')}>
        <h2>{t('design.type')}</h2>
        <ul className="design-list">
          {textSizes.map((name) => (
            <li key={name}>
              <code>{name}</code>
              <span
                style={{
                  fontSize: `var(--${name})`,
                  fontFamily: name === 'report-size' ? 'var(--report)' : 'var(--interface)',
                }}
              >
                {t('design.typeSample')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="design-part" aria-label={t('design.space')}>
        <h2>{t('design.space')}</h2>
        <ul className="design-list">
          {spaces.map((name) => (
            <li key={name}>
              <code>{name}</code>
              <span className="space-sample" style={{ width: `var(--${name})` }} />
            </li>
          ))}
          {radii.map((name) => (
            <li key={name}>
              <code>{name}</code>
              <span className="radius-sample" style={{ borderRadius: `var(--${name})` }} />
            </li>
          ))}
        </ul>
      </section>
      <section className="design-part" aria-label={t('design.controls')}>
        <h2>{t('design.controls')}</h2>
        <Themes>
          <ControlSamples />
        </Themes>
      </section>
      <section className="design-part" aria-label={t('design.report')}>
        <h2>{t('design.report')}</h2>
        <Themes>
          <ReportSample />
        </Themes>
      </section>
    </PageFrame>
  );
}
