import { useId, type ReactNode } from 'react';

interface CardProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly kind?: 'warning' | 'failure' | undefined;
}

/** One matter of the margin, under its heading. */
export function Card({ title, children, kind }: CardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id} data-kind={kind}>
      <h3 id={id} className="card-title">
        {title}
      </h3>
      {children}
    </section>
  );
}
