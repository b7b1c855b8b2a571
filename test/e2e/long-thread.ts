/** SYNTHETIC: a conversation of many messages in Gmail's shape, about 1 KB of words each. */
export const longThread = (count: number): string => {
  const words = 'The parcel has not moved since Monday and nobody has written to me about it. '.repeat(12);
  const message = (index: number): string =>
    `<div role="listitem" class="h7"><div class="adn ads" data-message-id="#msg-f:${index}"><span class="gD" email="${index % 2 ? 'mara@example.com' : 'agent@shop.example'}" name="N"></span><span class="gK"><span class="g3" title="day ${index}"></span></span><div class="ii gt"><div class="a3s aiL"><div dir="ltr">${index}<br><p>${words}</p><b>bold</b> and <a href="#">link</a></div></div></div></div></div>`;
  return `<!doctype html><title>Long - agent@shop.example - Example Mail</title><div role="main"><h2 class="hP" data-legacy-thread-id="18aa00bb11cc22dd">Long</h2><div role="list">${Array.from({ length: count }, (_, index) => message(index)).join('')}</div></div>`;
};
