package app.askwell.transfer;

import java.util.List;
import java.util.Optional;

import app.askwell.shared.SignedIn;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Files that other modules know what to do with. */
@Component
class OtherFiles {

	private final List<OtherFile> kinds;

	OtherFiles(ObjectProvider<OtherFile> kinds) {
		this.kinds = kinds.orderedStream().toList();
	}

	/** Where to go on; nothing when it is a file with people. */
	Optional<String> keep(SignedIn me, String fileName, String text) {
		return this.kinds.stream().flatMap((kind) -> kind.keep(me, fileName, text).stream()).findFirst();
	}

}
