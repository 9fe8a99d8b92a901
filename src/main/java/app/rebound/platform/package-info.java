/**
 * What every module stands on: the current journal and its revision, removal with a way back, web configuration, layout
 * helpers, errors and the contract of things that are due. Open to all modules; knows none of them.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package app.rebound.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
