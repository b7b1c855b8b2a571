import { foldText, termFinder } from '../../text/index.ts';

const finds = termFinder([
  'order confirmation',
  'confirmation of your order',
  'thank you for your order',
  'thanks for your order',
  'thank you for your purchase',
  'we have received your order',
  "we've received your order",
  'we received your order',
  'your order has been received',
  'your order is confirmed',
  'order confirmed',
  'bestellbestatigung',
  'auftragsbestatigung',
  'vielen dank fur ihre bestellung',
  'danke fur ihre bestellung',
  'danke fur deine bestellung',
  'bestellung ist bei uns eingegangen',
  'confirmation de commande',
  'confirmation de votre commande',
  'merci pour votre commande',
  'merci de votre commande',
  'nous avons bien recu votre commande',
  'confirmacion de pedido',
  'confirmacion de tu pedido',
  'confirmacion de su pedido',
  'gracias por tu pedido',
  'gracias por su pedido',
  'gracias por tu compra',
  'hemos recibido tu pedido',
  "conferma dell'ordine",
  'conferma ordine',
  'conferma del tuo ordine',
  'grazie per il tuo ordine',
  'grazie per il suo ordine',
  'grazie per aver effettuato un ordine',
  'confirmacao de encomenda',
  'confirmacao do pedido',
  'confirmacao da encomenda',
  'obrigado pela sua encomenda',
  'obrigado pelo seu pedido',
  'recebemos a sua encomenda',
  'recebemos o seu pedido',
  '订单确认',
  '感谢您的订单',
  '感谢您的购买',
  '您的订单已',
  '注文確認',
  'ご注文ありがとうございます',
  'ご注文いただき',
  'ご注文を承りました',
]);
const ORDER_LINE =
  /(?:order|bestell|commande|pedido|ordine|encomenda|订单|注文)[^\n]{0,24}(?:#|no|nr|num|n°|:|：)?[^\n]{0,6}\d/;
const SUM_LINE =
  /(?:total|subtotal|summe|gesamt|versand|shipping|livraison|envio|spedizione|totale|合计|总计|合計|送料)[^\n]{0,40}\d/;

/** Whether a text is the confirmation of an order, as a shop sends it: such words, with an order number or a sum below. */
export function isOrderConfirmation(text: string, subject = ''): boolean {
  const body = foldText(`${subject}\n${text.slice(0, 4_000)}`);
  const match = finds(body)[0];
  // A buyer speaks of a confirmation in the middle of a complaint; a confirmation opens with it.
  if (match === undefined || match.start > 400) return false;
  return ORDER_LINE.test(body.folded) && SUM_LINE.test(body.folded);
}
