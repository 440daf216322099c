/**
 * The frame around every page: menu, forms, error pages, headers. It decides how a
 * refusal comes back to the form and that a form sent twice is saved once.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
package app.askwell.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
