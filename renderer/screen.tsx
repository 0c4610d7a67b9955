import type { ReactNode } from 'react';

/** A screen that asks for one thing. */
export function Screen({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <main className="screen">
      <div className="card">
        {title !== 'Reading Room' && <p className="product">Reading Room</p>}
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
