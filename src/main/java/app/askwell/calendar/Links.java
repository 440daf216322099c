package app.askwell.calendar;

import java.net.URI;

import app.askwell.environment.PublicAddress;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses for a program outside of the browser, so with a host. */
@Component
class Links {

	private final PublicAddress address;

	Links(PublicAddress address) {
		this.address = address;
	}

	/**
	 * Where this Askwell is found, without a slash at the end: the public address, or
	 * else the one that was asked just now.
	 */
	String base() {
		URI url = this.address.publicUrl();
		String base = (url != null) ? url.toString()
				: ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		return base.replaceFirst("/+$", "");
	}

	String feed(String token) {
		return base() + "/calendar/" + token + ".ics";
	}

}
