/**
 * The target list: companies with priority and fit to the focus, and who works there. It
 * decides when two spellings mean the same company.
 */
@ApplicationModule(allowedDependencies = { "advice", "bin", "focus", "shared", "web" })
@NullMarked
package app.askwell.companies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
