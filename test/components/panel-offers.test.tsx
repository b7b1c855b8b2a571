import { cleanup, fireEvent, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Advice, AdviceRequest } from '../../lib/advice/index.ts';
import { en } from '../../lib/language/index.ts';
import type { PanelEngine } from '../../lib/panel/index.ts';
import { moneyOf } from '../../lib/values/index.ts';
import { fakePorts, handMadeEngine } from '../panel/fake-ports.ts';
import { perform, renderPanel } from './render-panel.tsx';

afterEach(cleanup);

/** The panel over an engine whose advice is changed, and that remembers what it was asked. */
async function renderWith(change: (advice: Advice) => Advice = (advice) => advice) {
  const asked: AdviceRequest[] = [];
  const engine: PanelEngine = {
    ...handMadeEngine,
    advise: (request) => {
      asked.push(request);
      return change(handMadeEngine.advise(request));
    },
  };
  return { ...(await renderPanel(fakePorts(), async () => engine)), asked };
}
const section = (id: string): ReturnType<typeof within> => within(document.getElementById(id) ?? document.body);
const press = (id: string, name: RegExp | string) =>
  perform(() => fireEvent.click(section(id).getByRole('button', { name })));

describe('the offer', () => {
  it('puts the chosen step into the reply, shows which one, and takes it out again', async () => {
    const { asked } = await renderWith();
    await press('offer', 'Put into reply: 18.00 USD, Refund the express fee');
    expect(asked.at(-1)?.choice).toMatchObject({
      remedies: ['refund_shipping_expedite'],
      amount: moneyOf(18, 'USD'),
      amountFor: 'refund_shipping_expedite',
    });
    expect(section('reply').getByText('18.00 USD stands in the reply')).toBeTruthy();
    await press('offer', 'Take out of reply: 18.00 USD, Refund the express fee');
    expect(asked.at(-1)?.choice).toEqual({});
  });

  it('changes an assumption where it stands, and gives the default back', async () => {
    const { asked } = await renderWith((advice) => ({
      ...advice,
      offers: advice.offers && {
        ...advice.offers,
        inputs: advice.offers.inputs.map((input) => ({ ...input, own: true as const })),
      },
    }));
    await perform(() => fireEvent.click(section('offer').getByText('Assumptions')));
    await press('offer', /Change Parcel still arrives/);
    const field = section('offer').getByRole('textbox', { name: 'Parcel still arrives' });
    await perform(() => fireEvent.change(field, { target: { value: '140' } }));
    await press('offer', 'Save');
    expect(section('offer').getByText('Write a number that can be')).toBeTruthy();
    await perform(() => fireEvent.change(field, { target: { value: '60' } }));
    await press('offer', 'Save');
    expect(asked.at(-1)?.assumptions).toEqual({ arrives: 0.6 });
    await press('offer', 'Parcel still arrives: back to the default');
    expect(asked.at(-1)?.assumptions).toEqual({});
  });
});

describe('what can be read in two ways', () => {
  it('is decided with one click, and taken back with another', async () => {
    const { asked } = await renderWith((advice) => ({
      ...advice,
      case: {
        ...advice.case,
        openReadings: [
          { kind: 'currency', possible: ['USD', 'CAD'], evidence: [{ message: 0, start: 0, end: 8 }] },
          {
            kind: 'day',
            possible: [
              { order: 'mdy', day: '2026-05-04' },
              { order: 'dmy', day: '2026-04-05' },
            ],
            evidence: [],
          },
        ],
      },
    }));
    await press('case', 'CAD');
    expect(asked.at(-1)?.corrections?.currencies).toEqual(['CAD']);
    await press('case', '5 Apr 2026');
    expect(asked.at(-1)?.corrections?.dayOrder).toBe('dmy');
    expect(section('case').getByText(/Read as day first/)).toBeTruthy();
    await perform(() =>
      fireEvent.click(section('case').getAllByRole('button', { name: 'Take back' })[0] ?? document.body),
    );
    expect(asked.at(-1)?.corrections?.currencies).toBeUndefined();
  });
});

describe('what the trouble is, where too little tells', () => {
  it('is not claimed: the two likeliest are offered, and one click decides', async () => {
    const { asked } = await renderWith((advice) => ({
      ...advice,
      case: {
        ...advice.case,
        dispute: {
          type: 'defective',
          confidence: 0.3,
          isUnsure: true,
          alternatives: [{ type: 'how_to_use', confidence: 0.2 }],
          because: [],
        },
      },
    }));
    expect(section('case').getByText(/I don’t know what this is about/)).toBeTruthy();
    expect(section('case').getByText(/Why · not sure/)).toBeTruthy();
    await press('case', en.disputes.how_to_use);
    expect(asked.at(-1)?.corrections?.dispute).toBe('how_to_use');
  });
});

describe('a clock that a holiday moved', () => {
  it('says which holiday it was', async () => {
    await renderWith((advice) => ({
      ...advice,
      report: {
        ...advice.report,
        deadlines: [
          {
            id: 'refund',
            what: 'the refund is due',
            at: '2026-11-30T23:59:00-06:00',
            kind: 'due',
            certain: true,
            movedBy: [
              { day: '2026-11-26', name: 'Thanksgiving Day', place: 'US' },
              { day: '2026-11-01', name: 'All Saints’ Day', place: 'DE-BY' },
              { day: '2026-11-27' },
            ],
          },
        ],
      },
    }));
    const clocks = section('case');
    expect(clocks.getByText('Thu 26 Nov is no business day: Thanksgiving Day, United States.')).toBeTruthy();
    expect(clocks.getByText('Sun 1 Nov is no business day: All Saints’ Day, Germany (BY).')).toBeTruthy();
    expect(clocks.getByText('Fri 27 Nov is no business day: one of your days off.')).toBeTruthy();
  });
});

describe('who signs', () => {
  it('says that no name is set, and takes one', async () => {
    const { asked, openedSettings } = await renderWith();
    const reply = section('reply');
    expect(reply.getByText('No name is set: the reply ends unsigned.')).toBeTruthy();
    const field = reply.getByRole('textbox', { name: 'Signed as' });
    await perform(() => fireEvent.change(field, { target: { value: 'Iris' } }));
    await perform(() => fireEvent.blur(field));
    expect(asked.at(-1)?.choice?.agentName).toBe('Iris');
    expect(section('reply').getByText('for this ticket')).toBeTruthy();
    await press('reply', 'Set it for all replies');
    expect(openedSettings()).toBe(1);
  });
});

describe('a remedy that hangs on a fact', () => {
  it('shows the question, not a sentence with a hole', async () => {
    await renderWith((advice) => ({
      ...advice,
      report: {
        ...advice.report,
        remedies: [
          {
            id: 'exchange',
            verdict: 'ask',
            needs: ['event.at'],
            because: [
              {
                rule: 'seller.x',
                pack: 'seller',
                authority: 'seller',
                text: 'Arrived on (not known), 30 days.',
                certain: true,
              },
            ],
          },
        ],
      },
    }));
    const remedies = document.getElementById('remedies')?.textContent ?? '';
    expect(remedies).not.toContain('(not known)');
    expect(remedies.match(/Is there a day the buyer needs it for\?/g)?.length).toBeGreaterThan(1);
    expect(remedies).not.toContain('seller.x');
  });
});
