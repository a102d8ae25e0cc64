// Starts the page: styles, language and theme from the last visit, then React.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './look/base.css';
import './look/page.css';
import './look/parts.css';
import './look/picture.css';
import './look/outlook.css';
import './look/reader.css';
import './look/over.css';
import './look/ledger.css';
import './look/narrow.css';
import './look/print.css';

const root = document.getElementById('page');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
