/**
 * What is handed to people on paper. It decides how a page becomes a sheet: the browser's
 * own print and the PDF of the server come from one template, with letters that both
 * have, and no sheet gets longer than its paper without anyone being told.
 */
@ApplicationModule(allowedDependencies = { "shared", "web" })
@NullMarked
package app.askwell.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
