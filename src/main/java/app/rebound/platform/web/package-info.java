/** Web configuration: static files, page headers and caching, error pages, form binding, paging. */
@NullMarked
package app.rebound.platform.web;

import org.jspecify.annotations.NullMarked;
