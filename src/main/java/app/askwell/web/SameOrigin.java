package app.askwell.web;

import java.net.URI;
import java.net.URISyntaxException;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Whether a request comes from a page of this very server, by what the browser says. */
public final class SameOrigin {

	private SameOrigin() {
	}

	/**
	 * Only a browser that says so counts: a request without any of these headers may come
	 * from anywhere.
	 */
	public static boolean sent(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null && !site.equals("same-origin")) {
			return false;
		}
		String origin = request.getHeader("Origin");
		return isHere((origin != null) ? origin : request.getHeader("Referer"), request);
	}

	/** The path of the page on which a button was pressed; Today if nobody knows. */
	public static String pageBefore(HttpServletRequest request) {
		String referer = request.getHeader("Referer");
		if (referer == null || !isHere(referer, request)) {
			return "/";
		}
		URI page = URI.create(referer);
		String path = page.getRawPath() + ((page.getRawQuery() != null) ? "?" + page.getRawQuery() : "");
		boolean ours = path.startsWith(request.getContextPath() + "/") && !path.startsWith("//");
		return ours ? path.substring(request.getContextPath().length()) : "/";
	}

	private static boolean isHere(@Nullable String address, HttpServletRequest request) {
		try {
			URI uri = new URI((address != null) ? address : "");
			return request.getScheme().equalsIgnoreCase(uri.getScheme())
					&& request.getServerName().equalsIgnoreCase(uri.getHost()) && request.getServerPort() == port(uri);
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static int port(URI uri) {
		return (uri.getPort() >= 0) ? uri.getPort() : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
	}

}
