// Takes a page and the port of a panel that teaches it. Gives what the agent points at, and the layout learned from it. Knows nothing of cases, storage or the browser's own interfaces.
export { startPageTeacher, type TeacherHost, type TeacherPort } from './page-teacher.ts';
