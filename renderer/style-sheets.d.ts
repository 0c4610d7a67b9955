/** Vite puts what is imported so into the page. */
declare module '*.css';
