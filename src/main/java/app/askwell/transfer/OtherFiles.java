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
	Optional<String> keep(SignedIn me, String fileName, byte[] file) {
		String text = ImportText.of(file);
		return this.kinds.stream()
			.filter((kind) -> kind.isIn(text))
			.findFirst()
			.map((kind) -> kind.keep(me, fileName, text));
	}

}
