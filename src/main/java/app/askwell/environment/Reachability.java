package app.askwell.environment;

import java.net.InetAddress;
import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who can reach this server, and whether what they send could be read on the way. */
@Component
class Reachability {

	private static final Logger log = LoggerFactory.getLogger(Reachability.class);

	private final ServerProperties server;

	private final PublicAddress address;

	Reachability(ServerProperties server, PublicAddress address) {
		this.server = server;
		this.address = address;
	}

	@EventListener(ApplicationReadyEvent.class)
	void warn() {
		if (isReadableOnTheWay(this.server.getAddress(), this.address)) {
			log.warn("Other computers can reach Askwell without https: passwords and what you wrote about people "
					+ "could be read on the way. Put a proxy with https in front and set ASKWELL_PUBLIC_URL, "
					+ "or leave SERVER_ADDRESS out.");
		}
	}

	static boolean isReadableOnTheWay(@Nullable InetAddress listening, PublicAddress address) {
		boolean onlyHere = listening != null && listening.isLoopbackAddress();
		return !onlyHere && !address.isSecure() && !isThisMachine(address.publicUrl());
	}

	/** A container listens on all its addresses and may be published on one alone. */
	private static boolean isThisMachine(@Nullable URI url) {
		return url != null && url.getHost().matches("localhost|127(\\.\\d{1,3}){3}|\\[::1]");
	}

}
