/**
 * How a figure is shown: a sentence first, then a drawing, then a table on demand. It
 * decides where each line of a drawing goes and knows nothing of what is counted.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package app.askwell.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
