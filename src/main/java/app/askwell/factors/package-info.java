/**
 * What is asked for beside the password, of those who want it: codes from a telephone,
 * and recovery codes for the day it is lost. It decides which code fits, and that none
 * fits twice.
 */
@ApplicationModule(allowedDependencies = { "access", "accounts", "shared", "web" })
@NullMarked
package app.askwell.factors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
