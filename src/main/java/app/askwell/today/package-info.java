/**
 * The dashboard: what is due and why, how the search stands; and the week on paper. It
 * decides what comes first today and changes nothing.
 */
@ApplicationModule
@NullMarked
package app.askwell.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
