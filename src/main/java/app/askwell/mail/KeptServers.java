package app.askwell.mail;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** One or none. */
interface KeptServers extends Repository<KeptServer, Boolean> {

	Optional<KeptServer> findById(boolean one);

	KeptServer saveAndFlush(KeptServer server);

	void delete(KeptServer server);

}
