/**
 * What was removed, finished, put off or merged, and putting it back. It decides how long
 * that is possible and when too much has happened since.
 */
@ApplicationModule(allowedDependencies = { "shared", "web" })
@NullMarked
package app.askwell.bin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
