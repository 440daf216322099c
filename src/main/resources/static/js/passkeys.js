// Makes a passkey, or shows one at the door, where the browser can and the address is the one that
// passkeys are for. What the device answers travels in the form like anything else.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => (buffer ? btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "") : undefined);
const known = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

const creation = (said) => ({ ...said, challenge: bytes(said.challenge), user: { ...said.user, id: bytes(said.user.id) }, excludeCredentials: known(said.excludeCredentials) });
const request = (said) => ({ ...said, challenge: bytes(said.challenge), allowCredentials: known(said.allowCredentials) });

function spoken(credential, response) {
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: {},
    response,
  });
}

async function make(form) {
  const made = await navigator.credentials.create({ publicKey: creation(JSON.parse(form.dataset.options)) });
  return spoken(made, {
    attestationObject: text(made.response.attestationObject),
    clientDataJSON: text(made.response.clientDataJSON),
    transports: made.response.getTransports?.() ?? [],
  });
}

async function show(form) {
  const said = await (await fetch(form.action, { headers: { Accept: "application/json" } })).json();
  const shown = await navigator.credentials.get({ publicKey: request(said) });
  return spoken(shown, {
    authenticatorData: text(shown.response.authenticatorData),
    clientDataJSON: text(shown.response.clientDataJSON),
    signature: text(shown.response.signature),
    userHandle: text(shown.response.userHandle),
  });
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const can = window.PublicKeyCredential && window.isSecureContext && location.hostname === form.dataset.party;
  const part = (name) => form.querySelector(`[data-passkey-${name}]`);
  if (part("with")) {
    part("with").hidden = !can;
    part("without").hidden = can;
  }
  form.hidden = !can && form.dataset.passkey === "get";
  form.addEventListener("submit", async (event) => {
    const field = form.elements.namedItem("credential");
    if (field.value) {
      return; // made already, and the form came back for another reason
    }
    event.preventDefault();
    try {
      field.value = await (form.dataset.passkey === "create" ? make(form) : show(form));
      form.submit();
    } catch {
      part("failed").hidden = false;
    }
  });
}
