// Every page works without this. One behaviour a module.
import "./zone.js";
import "./copy.js";
import "./days.js";
import "./drafts.js";
import "./errors.js";
import "./review.js";
import "./menus.js";
import "./suggest.js";
import "./find.js";
import "./keys.js";
import "./palette.js";
import "./ticks.js";
import "./notice.js";
import "./spoken.js";
import "./rehearsal.js";
import "./follow.js";
import "./network.js";
