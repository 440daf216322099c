/**
 * What every module stands on: whose data it is, what day it is, how a rule says no. It
 * decides nothing about the search itself.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
@NullMarked
package app.askwell.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
