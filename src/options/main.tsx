import '../ui/own-page.css';
