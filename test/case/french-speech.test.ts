import { describe, expect, test } from 'vitest';
import { readMail } from './read-mail.ts';

describe('danger in French', () => {
  test.each([
    ['smoke', 'La bouilloire s’est mise à fumer toute seule.'],
    ['smoke', 'De la fumée noire est sortie du boîtier.'],
    ['smell', 'Ça sent le brûlé dès qu’on l’allume.'],
    ['melted', 'La prise a noirci et la gaine du câble a fondu.'],
    ['sparks', 'Il y a eu des étincelles en branchant la lampe.'],
    ['shock', 'J’ai pris une châtaigne en la touchant.'],
    ['battery', 'La batterie du vélo a gonflé.'],
    ['heat', 'Le transformateur devient brûlant.'],
    ['explosion', 'Elle a explosé pendant la charge.'],
    ['fire', 'La multiprise a pris feu, on a appelé les pompiers.'],
    ['burn', 'Je me suis brûlé la main sur la poignée.'],
    ['cut', 'Mon fils s’est ouvert le front sur le bord.'],
    ['allergy', 'Depuis ce savon mon mari a des plaques rouges sur le visage.'],
    ['choking', 'Notre bébé s’est étouffé avec un bouton.'],
    ['foreign body', 'Il y avait des éclats de verre dans la confiture.'],
    ['collapse', 'Le lit s’est effondré sous ma fille.'],
    ['alarm', 'Le détecteur de fumée s’est déclenché à cause du chargeur.'],
    ['no accents', 'le chargeur a fondu et la prise est noire'],
  ])('%s: %s', (_, text) => {
    expect(readMail(text)).toMatchObject({
      type: 'safety_incident',
      signals: expect.arrayContaining(['safety_risk']),
    });
  });

  test.each([
    'Je cherche une bougie qui ne fume pas dans la chambre.',
    'Le saumon fumé se garde combien de temps ?',
    'Le canapé existe en gris fumé ?',
    'Vendez-vous le détecteur de fumée par trois ?',
    'Le feu arrière est-il compatible avec ce vélo ?',
    'Les gants protègent-ils contre les brûlures ?',
    'La confiture d’orange sanguine est en stock ?',
    'La crème convient aux allergiques ?',
    'Combien de points de fidélité ai-je ?',
    'Le chocolat est-il fondant ?',
  ])('is none: %s', (text) => {
    expect(readMail(text).signals).not.toContain('safety_risk');
  });
});

describe('what happened, as French buyers put it', () => {
  test.each([
    ['damaged_in_transit', 'Assiette ébréchée, le carton était défoncé.'],
    ['damaged_in_transit', 'Le foie gras est arrivé tiède, les pains de glace fondus.'],
    ['missing_parts', 'J’ouvre le carton : vide.'],
    ['late_delivery', 'Le colis a mis six jours au lieu de 48 h.'],
    ['late_delivery', 'Annoncé « livré en 48 h », il débarque au bout de cinq jours.'],
    ['defective', 'le grille-pain marche plus'],
    ['partial_shipment', 'Sur quatre cartons je n’en ai reçu que deux.'],
    ['digital_access', 'Mon code de licence est refusé.'],
    ['delivered_not_received', 'Soi-disant remis en main propre, mais je travaillais.'],
    ['not_received_lost', 'Le transporteur a paumé mon colis.'],
    ['price_adjustment', 'Payé 80 lundi, aujourd’hui il est à 60 sur le site.'],
    ['feedback_extortion', 'Une rayure. Le renvoyer c’est trop compliqué. Vous me faites 45 € sinon je mets 1 étoile.'],
  ])('%s: %s', (type, text) => {
    expect(readMail(text).type).toBe(type);
  });

  test.each([
    ['change_of_mind_return', 'Pouvez-vous me renvoyer la facture ?'],
    ['wrong_item', 'La livraison a pris 5 jours au lieu de 24 h.'],
    ['damaged_in_transit', 'Faites-vous du chocolat chaud ?'],
    ['late_delivery', 'Est-ce livré vendredi si je commande aujourd’hui ?'],
  ])('no %s: %s', (type, text) => {
    expect(readMail(text).type).not.toBe(type);
  });

  test('a return or a cancellation can be the threat', () => {
    expect(readMail('Vous remboursez l’écart ? Sinon je le renvoie.').signals).toContain('ultimatum');
    expect(readMail('Est-ce que je le renvoie ?').signals).not.toContain('ultimatum');
  });
});
