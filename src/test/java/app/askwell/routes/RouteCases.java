package app.askwell.routes;

import java.util.List;

/**
 * What a module tells about its routes: one case for each, with something that belongs to
 * the account and a form that can be saved. All that has to hold for every route is
 * tested over these.
 */
public interface RouteCases {

	/**
	 * The cases of this module.
	 * @param scene the account that owns everything the cases name
	 */
	List<RouteCase> of(Scene scene);

}
