package app.askwell.web;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Finds a file whatever version stands before its path. */
class AnyVersion extends PathResourceResolver {

	@Override
	protected @Nullable Resource getResource(String path, Resource location) throws IOException {
		int end = path.indexOf('/');
		return (end > 0) ? super.getResource(path.substring(end + 1), location) : null;
	}

}
